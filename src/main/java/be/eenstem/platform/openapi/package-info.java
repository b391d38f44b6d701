/** The API document: what the annotations of the resources say, and all that follows from it. */
package be.eenstem.platform.openapi;
