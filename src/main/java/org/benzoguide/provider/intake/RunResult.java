package org.benzoguide.provider.intake;

import java.util.Locale;

/** What a run counted. */
class RunResult {

	private long read;

	private long skipped;

	private long merged;

	private long benzodiazepine;

	private int files;

	private int countries;

	void read(boolean withdrawal) {
		this.read++;
		this.benzodiazepine += withdrawal ? 1 : 0;
	}

	void skip() {
		this.skipped++;
	}

	void merge() {
		this.merged++;
	}

	void finish(int files, int countries) {
		this.files = files;
		this.countries = countries;
	}

	long listings() {
		return this.read;
	}

	long providers() {
		return this.read - this.merged;
	}

	long skipped() {
		return this.skipped;
	}

	long withdrawal() {
		return this.benzodiazepine;
	}

	String sentence() {
		return String.format(Locale.ENGLISH,
				"%,d listings read from %d file(s), %,d of them with benzodiazepine withdrawal; %,d merged with another, %,d skipped; %,d providers in %d countries or territories.",
				this.read, this.files, this.benzodiazepine, this.merged, this.skipped, providers(), this.countries);
	}

}
