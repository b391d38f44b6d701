package be.eenstem.review.pack;

/** How much is in a pack. */
record Figures(int campaigns, int openConflicts, int waivedConflicts, int items, int decided) {

    static Figures of(PackContent content) {
        int[] counts = new int[5];
        content.campaigns().each(campaign -> counts[0]++);
        content.conflicts().each(conflict -> counts[conflict.state().equals("open") ? 1 : 2]++);
        content.decisions().each(decision -> {
            counts[3]++;
            counts[4] += decision.outcome() == null ? 0 : 1;
        });
        return new Figures(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    String said(Wording wording) {
        return wording.say("figures", campaigns, openConflicts, waivedConflicts, items, decided);
    }
}
