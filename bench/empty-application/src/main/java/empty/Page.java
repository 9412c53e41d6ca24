package empty;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class Page {

	private final Things things;

	Page(Things things) {
		this.things = things;
	}

	@GetMapping("/")
	String page(Model model) {
		model.addAttribute("count", this.things.count());
		return "page";
	}

}
