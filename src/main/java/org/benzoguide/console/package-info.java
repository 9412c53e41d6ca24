/** What a command says to the person who waits for it. */
@NullMarked
package org.benzoguide.console;

import org.jspecify.annotations.NullMarked;
