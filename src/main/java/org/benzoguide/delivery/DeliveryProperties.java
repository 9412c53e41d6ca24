package org.benzoguide.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages leave.
 *
 * @param cache whether finished pages are kept in memory
 * @param warm whether every public page is made in the background after the start
 */
@ConfigurationProperties("benzo.delivery")
record DeliveryProperties(@DefaultValue("true") boolean cache, @DefaultValue("true") boolean warm) {
}
