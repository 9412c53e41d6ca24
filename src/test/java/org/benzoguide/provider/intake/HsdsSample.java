package org.benzoguide.provider.intake;

/** One service of ours in each shape of HSDS 3.0, every field of the page filled. */
final class HsdsSample {

	private static final String PHONE = """
			{"id": "%s", "number": "%s", "type": "%s", "description": "%s"}""";

	private static final String LOCATION = """
			{"id": "l1", "location_type": "physical", "url": "https://house.example.org", "name": "Old Mill",
			 "transportation": "Bus 7", "latitude": 54.97, "longitude": -1.61,
			 "languages": [{"id": "a2", "name": "Polish", "code": "pol", "note": "Tuesdays only"}],
			 "accessibility": [{"id": "x1", "description": "Ramp at the side door.", "details": "Ring first."}],
			 "phones": [%s, %s],
			 "addresses": [{"id": "p1", "address_1": "PO Box 1", "city": "Elsewhere", "country": "GB", "address_type": "postal"},
			  {"id": "p2", "attention": "Second floor", "address_1": "1 High Street", "address_2": "Mill Lane", "city": "Newcastle",
			   "state_province": "Tyne and Wear", "postal_code": "NE1 1AA", "country": "GB", "address_type": "physical"}]}"""
		.formatted(PHONE.formatted("f1", "+44 20 7946 0124", "textphone", "Text relay"),
				PHONE.formatted("f2", "+44 20 7946 0999", "fax", "Fax"));

	private static final String OWNER = """
			"id": "o1", "name": "Example Trust", "description": "A charity.", "website": "https://trust.example.org",
			"email": "trust@example.org", "legal_status": "Limited company", "tax_status": "Registered charity",
			"funding": [{"id": "g2", "source": "Grants of the county"}],
			"phones": [%s]""".formatted(PHONE.formatted("f3", "+44 20 7946 0125", "voice", "Head office"));

	private static final String WORDS = """
			"id": "s1", "name": "Steady Steps", "description": "Slow tapers.", "url": "https://steps.example.org",
			"email": "steps@example.org", "status": "active", "interpretation_services": "Urdu and Slovak on request",
			"application_process": "Ask your doctor for a letter.", "fees_description": "Free of charge.",
			"wait_time": "Two weeks", "accreditations": "Example Board", "licenses": "Example Licence",
			"eligibility_description": "People who want to come off prescribed medicines", "minimum_age": 18, "maximum_age": 70,
			"assured_date": "2026-01-02", "last_modified": "2025-03-15T10:30:45.123Z", "alert": "Closed in May",
			"service_areas": [{"id": "e1", "name": "Tyneside", "description": "NE postcodes"}],
			"languages": [{"id": "a1", "name": "Urdu", "code": "ur"}],
			"funding": [{"id": "g1", "source": "Donations"}],
			"cost_options": [{"id": "c1", "option": "Group", "currency": "gbp", "amount": 5, "amount_description": "an hour",
			  "valid_from": "2026-01-01", "valid_to": "2026-12-31"}],
			"required_documents": [{"id": "d1", "document": "A letter"}],
			"contacts": [{"id": "n1", "title": "Nurse", "email": "nurse@example.org", "phones": [{"number": "+44 20 7946 0126"}]}],
			"attributes": [{"id": "t1", "taxonomy_term": {"id": "t2", "name": "Benzodiazepine withdrawal"}}]""";

	private static final String PLACE = """
			"id": "sl1", "description": "Groups on Mondays.",
			"phones": [%s],
			"schedules": [{"id": "h1", "byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "17:00:00",
			  "description": "Not on holidays", "attending_type": "Also by video", "notes": "Closed at noon"}]"""
		.formatted(PHONE.formatted("f4", "\\\"+44 20 7946 0123\\\"", "voice", "Reception"));

	private HsdsSample() {
	}

	static String serviceFull() {
		return "{" + WORDS + ", \"organization\": {" + OWNER + ", \"locations\": [" + LOCATION
				+ "]}, \"service_at_locations\": [{" + PLACE + ", \"location\": " + LOCATION + "}]}";
	}

	static String serviceAtLocationFull() {
		return "{" + PLACE + ", \"location\": " + LOCATION + ", \"service\": {" + WORDS + ", \"organization\": {"
				+ OWNER + "}}}";
	}

	static String organizationFull() {
		return "{" + OWNER + ", \"locations\": [" + LOCATION + "], \"services\": [{" + WORDS
				+ ", \"service_at_locations\": [{" + PLACE + ", \"location\": " + LOCATION + "}]}]}";
	}

	/** A list as pages of it are served. */
	static String page(String... contents) {
		return "{\"total_items\": 1, \"total_pages\": 1, \"page_number\": 1, \"size\": 1, \"empty\": false, \"contents\": ["
				+ String.join(",", contents) + "]}";
	}

}
