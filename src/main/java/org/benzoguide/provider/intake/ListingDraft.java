package org.benzoguide.provider.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.benzoguide.country.Country;
import org.benzoguide.provider.Address;
import org.benzoguide.provider.DirectoryFormat;
import org.benzoguide.provider.Facet;
import org.benzoguide.provider.GeoPoint;
import org.benzoguide.provider.Offer;
import org.benzoguide.provider.Origin;
import org.benzoguide.provider.Phone;
import org.benzoguide.provider.PlaceName;
import org.benzoguide.provider.Provider;
import org.benzoguide.provider.Reach;
import org.benzoguide.provider.RunBy;
import org.benzoguide.provider.Statement;
import org.jspecify.annotations.Nullable;

/** One listing while it is read, cleaned piece by piece. */
class ListingDraft {

	/** Letters in all; the wordiest real listing has a tenth of them. */
	private static final int LONGEST = 200_000;

	private final String key;

	private @Nullable String name;

	private @Nullable String unit;

	private @Nullable Address address;

	private @Nullable GeoPoint position;

	private @Nullable String website;

	private @Nullable LocalDate dated;

	private RunBy runBy = RunBy.NOT_STATED;

	private final Set<Facet> facets = EnumSet.noneOf(Facet.class);

	private final Set<String> languages = new TreeSet<>();

	private final Map<String, NamedNumber> phones = new LinkedHashMap<>();

	private final Map<Statement, Set<String>> statements = new EnumMap<>(Statement.class);

	/**
	 * Begins a listing.
	 * @param key what makes it the same as another listing of the same format
	 */
	ListingDraft(String key) {
		this.key = key;
	}

	void named(@Nullable String name, @Nullable String unit) {
		this.name = Text.of(name);
		this.unit = Text.of(unit);
	}

	void at(Address address, @Nullable GeoPoint position) {
		this.address = address;
		this.position = position;
	}

	/** Says of what day the data are. */
	void dated(@Nullable LocalDate day) {
		this.dated = day;
	}

	/** Takes the first address that is one. */
	void website(@Nullable String address) {
		this.website = (this.website != null) ? this.website : Text.webAddress(address);
	}

	void phone(@Nullable String label, @Nullable String number) {
		String clean = Text.of((number != null) ? number.replace("\"", "") : null);
		if (clean != null) {
			this.phones.putIfAbsent(clean, new NamedNumber(Text.of(label), clean));
		}
	}

	void runBy(RunBy runBy) {
		this.runBy = runBy;
	}

	void offers(Facet facet) {
		this.facets.add(facet);
	}

	void speaks(String language) {
		this.languages.add(language);
	}

	void says(Statement statement, @Nullable String text) {
		String clean = Text.of(text);
		if (clean != null) {
			this.statements.computeIfAbsent(statement, (key) -> new LinkedHashSet<>()).add(clean);
		}
	}

	/** Why it cannot be used, if it cannot. */
	Optional<String> fault() {
		if (this.name == null) {
			return Optional.of("it has no name");
		}
		if (this.address == null || Country.of(this.address.country()).isEmpty()) {
			return Optional.of("it has no address with a country");
		}
		if (this.address.town() == null && this.address.postcode() == null && this.position == null) {
			return Optional.of("it has neither a town nor a postcode nor coordinates");
		}
		return tooLong();
	}

	private Optional<String> tooLong() {
		Address place = Objects.requireNonNull(this.address);
		boolean fits = Text.fits(this.name, 300) && Text.fits(this.unit, 300) && Text.fits(place.street(), 500)
				&& named(place.town(), 200) && named(place.region(), 100) && Text.fits(place.postcode(), 20);
		if (!fits) {
			return Optional.of("its name or address is longer than any real one");
		}
		long said = this.statements.values().stream().flatMap(Set::stream).mapToLong(String::length).sum();
		return (said + this.phones.size() * 100L > LONGEST) ? Optional.of("it says more than any real one")
				: Optional.empty();
	}

	/** Whether a name fits as it is written and as it is compared. */
	private static boolean named(@Nullable String name, int most) {
		return Text.fits(name, most) && Text.fits(PlaceName.key(name), most);
	}

	/** The provider, if there is no {@link #fault()}. */
	Provider provider(DirectoryFormat format, String file, LocalDate saved) {
		Address place = Objects.requireNonNull(this.address);
		List<Phone> numbers = this.phones.values()
			.stream()
			.map((phone) -> Phone.of(phone.label(), phone.number(), place.country()))
			.toList();
		Map<Statement, List<String>> texts = new EnumMap<>(Statement.class);
		this.statements.forEach((statement, said) -> texts.put(statement, new ArrayList<>(said)));
		UUID id = UUID.nameUUIDFromBytes((format + "\n" + this.key).getBytes(StandardCharsets.UTF_8));
		return new Provider(id, Objects.requireNonNull(this.name), this.unit, place, this.position,
				new Offer(this.runBy, this.facets, this.languages), new Reach(numbers, this.website), texts,
				new Origin(format, file, this.dated, saved));
	}

	private record NamedNumber(@Nullable String label, String number) {
	}

}
