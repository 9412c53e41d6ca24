/** What sees several features: home, static pages, sitemap, moved addresses. */
@NullMarked
package org.benzoguide.site;

import org.jspecify.annotations.NullMarked;
