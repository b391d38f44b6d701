package be.eenstem.sync;

/**
 * How far a reader has read.
 *
 * @param number of the last change it has
 * @param stamp of that change, which in another history under the same number is another
 */
record SyncMark(long number, long stamp) {}
