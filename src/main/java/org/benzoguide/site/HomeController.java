package org.benzoguide.site;

import org.benzoguide.article.TopicRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the home page: get help now, understand, compare, find. */
@Controller
class HomeController {

	private final TopicRepository topics;

	HomeController(TopicRepository topics) {
		this.topics = topics;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("topics", this.topics.findInReadingOrder());
		return "site/home";
	}

}
