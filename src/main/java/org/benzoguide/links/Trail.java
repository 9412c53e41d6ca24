package org.benzoguide.links;

import java.net.URI;

/**
 * The way along redirects from an address.
 *
 * @param start the address
 * @param home the last address that was reached by permanent redirects only
 * @param at where the way has led so far
 * @param hops how many redirects were followed
 */
record Trail(URI start, URI home, URI at, int hops) {

	private static final int MOST_HOPS = 10;

	static Trail from(URI start) {
		return new Trail(start, start, start, 0);
	}

	boolean isEndless() {
		return this.hops > MOST_HOPS;
	}

	Trail next(int status, String location) {
		URI next = this.at.resolve(location.strip().replace(" ", "%20"));
		boolean permanent = status == 301 || status == 308;
		// Behind a temporary redirect nothing counts as moved: a DOI must stay a DOI.
		return new Trail(this.start, (permanent && this.at.equals(this.home)) ? next : this.home, next, this.hops + 1);
	}

	Answer end(int status) {
		Verdict verdict = Verdict.of(status);
		if (this.home.equals(this.start)) {
			return new Answer(verdict, String.valueOf(status));
		}
		String moved = "moved to " + this.home;
		return (verdict == Verdict.FINE) ? new Answer(Verdict.MOVED, moved)
				: new Answer(verdict, status + ", having " + moved);
	}

}
