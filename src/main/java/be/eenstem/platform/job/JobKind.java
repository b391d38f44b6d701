package be.eenstem.platform.job;

/** A room that has jobs, all of one kind; whoever watches sees the kind before there is a job. */
public interface JobKind {

    /** As it stands in the database. */
    String jobKind();
}
