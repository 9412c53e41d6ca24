package org.benzoguide.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.benzoguide.page.Pages;
import org.benzoguide.page.PublicPage;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows the whole bibliography by title, and each kind of source in full with the pages
 * that lean on it.
 */
@Controller
class ReferenceController {

	private final ReferenceRepository references;

	private final Pages pages;

	ReferenceController(ReferenceRepository references, Pages pages) {
		this.references = references;
		this.pages = pages;
	}

	@GetMapping(ReferenceLoader.URL)
	String index(Model model) {
		model.addAttribute("kinds",
				this.references.findAllByOrderByTitleAsc()
					.stream()
					.collect(Collectors.groupingBy(Reference::kind, TreeMap::new, Collectors.toList())));
		return "reference/index";
	}

	@GetMapping(ReferenceLoader.URL + "/{kind}")
	String ofKind(@PathVariable("kind") String word, Model model) {
		ReferenceKind kind = Arrays.stream(ReferenceKind.values())
			.filter((one) -> one.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("kind", kind);
		model.addAttribute("references", this.references.findByKindOrderByTitleAsc(kind));
		model.addAttribute("uses", uses());
		return "reference/kind";
	}

	private Map<String, List<PublicPage>> uses() {
		Map<String, List<PublicPage>> uses = new HashMap<>();
		for (PublicPage page : this.pages.all()) {
			page.sources()
				.stream()
				.distinct()
				.forEach((key) -> uses.computeIfAbsent(key, (any) -> new ArrayList<>()).add(page));
		}
		return uses;
	}

}
