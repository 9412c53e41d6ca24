package org.benzoguide.search;

import java.util.stream.Stream;

/** Turns the entities of one feature into what can be found. */
interface PageSource {

	Stream<PageText> pages();

}
