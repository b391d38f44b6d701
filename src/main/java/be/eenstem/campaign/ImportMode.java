package be.eenstem.campaign;

/**
 * What an import does with the rows that are in order.
 *
 * @param dryRun saves none of them
 * @param partial saves them even where others are not; without it a single fault holds back all
 */
record ImportMode(boolean dryRun, boolean partial) {

    boolean accepts(ImportFaults faults) {
        return partial || faults.isEmpty();
    }
}
