package be.eenstem.conflict;

/** Hears how what is found differs from what is stored. */
interface ConflictSink {

    void isNew(ConflictRow row);

    void changed(StoredConflict before, ConflictRow now);

    void reopened(ConflictRow row);

    void gone(StoredConflict conflict);
}
