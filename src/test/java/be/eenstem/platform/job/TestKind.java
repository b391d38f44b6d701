package be.eenstem.platform.job;

import jakarta.inject.Singleton;

/** Jobs that nobody does but a test. */
@Singleton
class TestKind implements JobKind {

    static final String NAME = "test";

    @Override
    public String jobKind() {
        return NAME;
    }
}
