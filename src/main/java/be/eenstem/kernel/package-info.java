/** Values every room speaks in: spans of days, the horizon, texts in three languages. JDK only. */
package be.eenstem.kernel;
