/** The words the site explains. */
@NullMarked
package org.benzoguide.glossary;

import org.jspecify.annotations.NullMarked;
