package org.benzoguide.helpline;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import jakarta.persistence.Embeddable;

/**
 * A number to call.
 *
 * @param display as dialled in its country, grouped for the eye
 * @param uri what a telephone needs: bare digits for a short code, which is not E.164 and
 * may not connect with a country code; E.164 for any other number
 */
@Embeddable
public record PhoneNumber(String display, String uri) {

	/**
	 * Reads a number as it is dialled in a country.
	 * @return empty if no number there can look like this
	 */
	public static Optional<PhoneNumber> of(String display, String country) {
		PhoneNumberUtil util = PhoneNumberUtil.getInstance();
		try {
			Phonenumber.PhoneNumber number = util.parse(display, country);
			if (isShort(number, display, country)) {
				return Optional.of(new PhoneNumber(display, "tel:" + PhoneNumberUtil.normalizeDigitsOnly(display)));
			}
			return util.isValidNumber(number)
					? Optional.of(new PhoneNumber(display, "tel:" + util.format(number, PhoneNumberFormat.E164)))
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Reads a number that the source confirms and the number plan does not know, such as
	 * a new short code: bare digits, with a star before them where it is dialled.
	 */
	static Optional<PhoneNumber> asDialled(String display) {
		String dialled = display.replaceAll("[ -]", "");
		return dialled.matches("\\*?\\d{3,12}") ? Optional.of(new PhoneNumber(display, "tel:" + dialled))
				: Optional.empty();
	}

	/** Whether it is dialled as it stands, from within its country only. */
	boolean isShort() {
		return !this.uri.startsWith("tel:+");
	}

	private static boolean isShort(Phonenumber.PhoneNumber number, String display, String country) {
		ShortNumberInfo info = ShortNumberInfo.getInstance();
		String digits = PhoneNumberUtil.normalizeDigitsOnly(display);
		return info.isValidShortNumberForRegion(number, country) || info.isEmergencyNumber(digits, country);
	}

}
