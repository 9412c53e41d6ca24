package org.benzoguide.provider;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts what was found, or what to try instead, before the reader. */
@Component
class ResultBoard {

	private final PlaceResolver resolver;

	private final NearbySearch search;

	private final ProviderStore providers;

	private final Distances distances;

	private final CardWriter writer;

	ResultBoard(PlaceResolver resolver, NearbySearch search, ProviderStore providers, Distances distances,
			CardWriter writer) {
		this.resolver = resolver;
		this.search = search;
		this.providers = providers;
		this.distances = distances;
		this.writer = writer;
	}

	void show(Directory directory, FinderQuery query, Model model) {
		PlaceAnswer answer = this.resolver.find(directory, query.near());
		if (answer instanceof PlaceAnswer.Found found) {
			results(found.target(), query, model);
		}
		else if (answer instanceof PlaceAnswer.Several several) {
			model.addAttribute("choices", several.choices());
			model.addAttribute("trouble", "several");
		}
		else if (answer instanceof PlaceAnswer.Unknown unknown) {
			model.addAttribute("choices", unknown.choices());
			model.addAttribute("trouble", unknown.why());
		}
	}

	private void results(Target target, FinderQuery query, Model model) {
		HitPage page = this.search.near(target, query.wish(), query.page());
		Map<UUID, Provider> found = this.providers.byId(page.hits().stream().map(Hit::id).toList());
		String cards = page.hits()
			.stream()
			.filter((hit) -> found.containsKey(hit.id()))
			.map((hit) -> card(hit, Objects.requireNonNull(found.get(hit.id())), target.country()))
			.collect(Collectors.joining());
		model.addAttribute("target", target);
		model.addAttribute("results", page);
		model.addAttribute("cards", cards);
	}

	private String card(Hit hit, Provider provider, String country) {
		Double far = hit.kilometres();
		return this.writer.write(provider,
				(far != null) ? this.distances.say(far, country, provider.isApproximate()) : null);
	}

}
