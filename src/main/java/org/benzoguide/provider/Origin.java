package org.benzoguide.provider;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where we have a provider from.
 *
 * @param format the format of the directory
 * @param file the name of its file
 * @param stated the date the data carries; null when it carries none
 * @param saved the day on which the file was saved
 */
@Embeddable
public record Origin(@Enumerated(EnumType.STRING) @Column(length = 40) DirectoryFormat format,
		@Column(length = 300) String file, @Nullable LocalDate stated, LocalDate saved) {
}
