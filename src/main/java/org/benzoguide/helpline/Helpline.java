package org.benzoguide.helpline;

import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line to call, text or chat with. */
@Entity
public class Helpline {

	/** Country and id, for example {@code gb/samaritans}. */
	@Id
	private String id;

	private String country;

	private int position;

	@Embedded
	private HelplineProfile profile;

	@Embedded
	private @Nullable PhoneNumber phone;

	@Embedded
	@AttributeOverride(name = "number", column = @Column(name = "sms_number"))
	@AttributeOverride(name = "text", column = @Column(name = "sms_text"))
	private @Nullable TextMessage sms;

	private @Nullable String chat;

	private @Nullable String website;

	@Embedded
	private @Nullable PublishedHours hours;

	@Enumerated(EnumType.STRING)
	private CallCost cost;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> languages;

	@Embedded
	private Provenance provenance;

	protected Helpline() {
	}

	Helpline(String country, String id, int position, HelplineProfile profile, Contact contact, PublishedHours hours,
			CallCost cost, List<String> languages, Provenance provenance) {
		this.id = country.toLowerCase(java.util.Locale.ROOT) + "/" + id;
		this.country = country;
		this.position = position;
		this.profile = profile;
		this.phone = contact.phone();
		this.sms = contact.sms();
		this.chat = contact.chat();
		this.website = contact.website();
		this.hours = hours;
		this.cost = cost;
		this.languages = languages;
		this.provenance = provenance;
	}

	/** ISO 3166 code, two capital letters. */
	public String country() {
		return this.country;
	}

	/** The last part of its anchor on the country's page. */
	public String anchor() {
		return this.id.substring(this.id.indexOf('/') + 1);
	}

	boolean isCrisisLine() {
		return this.profile.kind() == HelplineKind.CRISIS;
	}

	public HelplineProfile profile() {
		return this.profile;
	}

	public @Nullable PhoneNumber phone() {
		return this.phone;
	}

	public @Nullable TextMessage sms() {
		return this.sms;
	}

	public @Nullable String chat() {
		return this.chat;
	}

	public @Nullable String website() {
		return this.website;
	}

	public PublishedHours hours() {
		// JPA makes an embedded value null when all of its columns are.
		return (this.hours != null) ? this.hours : PublishedHours.UNKNOWN;
	}

	public CallCost cost() {
		return this.cost;
	}

	public List<String> languages() {
		return this.languages;
	}

	public Provenance provenance() {
		return this.provenance;
	}

}
