package org.benzoguide.appointment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.country.Country;
import org.benzoguide.country.PreferredCountry;
import org.benzoguide.helpline.LocalHelpDesk;
import org.benzoguide.markdown.Citation;
import org.benzoguide.reference.Bibliography;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the sheet for a situation and a country. */
@Controller
class AppointmentController {

	/** A situation such as pregnancy is health data. */
	private static final String FOR_NOBODY_ELSE = "private, no-store";

	private final SheetRepository sheets;

	private final WalletCardRepository cards;

	private final LocalHelpDesk desk;

	private final Bibliography bibliography;

	AppointmentController(SheetRepository sheets, WalletCardRepository cards, LocalHelpDesk desk,
			Bibliography bibliography) {
		this.sheets = sheets;
		this.cards = cards;
		this.desk = desk;
		this.bibliography = bibliography;
	}

	@GetMapping(SheetLoader.URL)
	String show(@RequestParam Map<String, String> sent,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language, Model model,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_NOBODY_ELSE);
		List<Sheet> all = this.sheets.findAllByOrderByPositionAsc();
		WalletCard card = this.cards.readById(WalletCard.ID);
		AppointmentForm form = form(sent, all, language);
		model.addAttribute("form", form);
		model.addAttribute("sheets", all);
		model.addAttribute("card", card);
		model.addAttribute("countries", Country.all());
		if (!form.faults().isEmpty()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return "appointment/index";
		}
		return all.stream()
			.filter((sheet) -> sheet.id().equals(form.situation()))
			.findFirst()
			.map((sheet) -> sheet(sheet, form, model))
			.orElseGet(() -> WalletCard.ID.equals(form.situation()) ? card(card, form, model) : "appointment/index");
	}

	private String sheet(Sheet sheet, AppointmentForm form, Model model) {
		model.addAttribute("sheet", sheet);
		addHelp(form, sheet.citations(), model);
		return "appointment/sheet";
	}

	private String card(WalletCard card, AppointmentForm form, Model model) {
		addHelp(form, card.citations(), model);
		return "appointment/card";
	}

	private void addHelp(AppointmentForm form, List<Citation> citations, Model model) {
		Country country = form.country();
		model.addAttribute("help", (country != null) ? this.desk.in(country) : null);
		model.addAttribute("references", this.bibliography.of(citations));
	}

	private static AppointmentForm form(Map<String, String> sent, List<Sheet> all, @Nullable String language) {
		if (!sent.containsKey("for") && !sent.containsKey("country")) {
			return AppointmentForm.empty(PreferredCountry.suggestedBy(language));
		}
		List<String> known = Stream.concat(all.stream().map(Sheet::id), Stream.of(WalletCard.ID)).toList();
		return AppointmentForm.of(sent.getOrDefault("for", "").strip(), sent.getOrDefault("country", "").strip(),
				known);
	}

}
