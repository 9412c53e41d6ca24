package org.benzoguide.helpline;

import org.benzoguide.content.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The ways to reach a line; at least one is there.
 *
 * @param phone a number to call
 * @param sms a way to text
 * @param chat the address of a chat
 * @param website the address of the operator's site
 */
record Contact(@Nullable PhoneNumber phone, @Nullable TextMessage sms, @Nullable String chat,
		@Nullable String website) {

	static Contact of(Fields fields, String country) {
		Contact contact = new Contact(PhoneField.optional(fields, "phone", country),
				fields.optionalMapping("sms").map(TextMessage::of).orElse(null), address(fields, "chat"),
				address(fields, "website"));
		if (contact.equals(new Contact(null, null, null, null))) {
			fields.report("phone", "There is no way to reach this line.", "Give a phone, sms, chat or website.");
		}
		return contact;
	}

	static @Nullable String address(Fields fields, String key) {
		String address = fields.optionalText(key).orElse(null);
		if (address != null && !address.matches("https?://[^\\s\"<>]+")) {
			fields.report(key, "\"" + address + "\" is not a web address.",
					"Begin it with https:// and leave out spaces.");
		}
		return address;
	}

}
