package org.benzoguide.appointment;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.benzoguide.markdown.Citation;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a card in a wallet says to those who find its owner. */
@Entity
class WalletCard {

	/** How the address asks for it, beside the ids of the sheets. */
	static final String ID = "wallet-card";

	@Id
	private String id = ID;

	private String name;

	/** HTML of ours. */
	@JdbcTypeCode(SqlTypes.JSON)
	@Column(length = Length.LONG32)
	private List<String> lines;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(length = Length.LONG32)
	private List<Citation> citations;

	protected WalletCard() {
	}

	WalletCard(String name, List<String> lines, List<Citation> citations) {
		this.name = name;
		this.lines = lines;
		this.citations = citations;
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public List<String> lines() {
		return this.lines;
	}

	public List<Citation> citations() {
		return this.citations;
	}

}
