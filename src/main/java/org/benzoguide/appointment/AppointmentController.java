package org.benzoguide.appointment;

import java.util.List;
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

	/** Alike for all who choose the same, and still not to be stored on a device. */
	private static final String ALIKE_FOR_ALL = "public, no-store";

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
	String show(@RequestParam(name = "for", required = false) @Nullable String situation,
			@RequestParam(name = "country", required = false) @Nullable String country,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language, Model model,
			HttpServletResponse response) {
		List<Sheet> all = this.sheets.findAllByOrderByPositionAsc();
		WalletCard card = this.cards.readById(WalletCard.ID);
		AppointmentForm form = (situation == null && country == null)
				? AppointmentForm.empty(PreferredCountry.suggestedBy(language))
				: AppointmentForm.of(text(situation), text(country), known(all));
		model.addAttribute("form", form);
		model.addAttribute("sheets", all);
		model.addAttribute("card", card);
		model.addAttribute("countries", Country.all());
		boolean faulty = !form.faults().isEmpty();
		response.setHeader(HttpHeaders.CACHE_CONTROL, faulty ? FOR_NOBODY_ELSE : ALIKE_FOR_ALL);
		if (faulty) {
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

	private static List<String> known(List<Sheet> sheets) {
		return Stream.concat(sheets.stream().map(Sheet::id), Stream.of(WalletCard.ID)).toList();
	}

	private static String text(@Nullable String sent) {
		return (sent != null) ? sent.strip() : "";
	}

}
