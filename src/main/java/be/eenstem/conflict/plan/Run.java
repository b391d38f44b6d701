package be.eenstem.conflict.plan;

/** A run of days about a setting, and whose picture of the plan it belongs to. */
public record Run(Finding finding, Scope scope) {}
