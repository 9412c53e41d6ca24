package org.benzoguide.provider;

import java.util.Locale;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says distances in the unit of a country's road signs. */
@Component
class Distances {

	private static final Set<String> MILES = Set.of("US", "GB", "PR", "GU", "VI", "AS", "MP", "GG", "JE", "IM", "LR",
			"BS", "FK", "KY", "VG", "AI", "MS", "TC", "SH");

	private static final double KILOMETRES_A_MILE = 1.609344;

	private final MessageSource messages;

	Distances(MessageSource messages) {
		this.messages = messages;
	}

	/** A distance in words: to a tenth below ten, whole above. */
	String say(double kilometres, String country, boolean approximate) {
		boolean miles = MILES.contains(country);
		double far = miles ? kilometres / KILOMETRES_A_MILE : kilometres;
		String number = String.format(Locale.ENGLISH, (far < 9.95) ? "%.1f" : "%.0f", far);
		String unit = word(miles ? "finder.distance.miles" : "finder.distance.kilometres", number);
		return approximate ? word("finder.distance.about", unit) : unit;
	}

	private String word(String code, String argument) {
		return this.messages.getMessage(code, new Object[] { argument }, Locale.ENGLISH);
	}

}
