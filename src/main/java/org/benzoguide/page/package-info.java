/**
 * Every public page of the site, by address and title, so that features can link to each
 * other without knowing each other.
 */
@NullMarked
package org.benzoguide.page;

import org.jspecify.annotations.NullMarked;
