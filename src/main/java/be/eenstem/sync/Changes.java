package be.eenstem.sync;

import java.util.List;

/** What a reader gets, and where it is then: where that is a token, it has read all. */
record Changes(List<ChangeView> items, SyncState state) {

    boolean areAll() {
        return state.kind() == SyncState.Kind.TOKEN;
    }
}
