package org.benzoguide.template;

/** What a frame depends on besides its template: equal shapes share a frame. */
public interface FrameShape {

	/** Whether the frame stays true, so that it can be filled for the next reader too. */
	boolean lasts();

}
