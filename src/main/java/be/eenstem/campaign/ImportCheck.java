package be.eenstem.campaign;

import be.eenstem.access.CampaignRules;
import be.eenstem.identity.Caller;
import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a row as the body of a single request would be checked, and tells the faults by row and column. */
@ApplicationScoped
class ImportCheck {

    /** What is said otherwise to somebody with a spreadsheet, by column and sentence. */
    private static final Map<String, String> IN_A_SHEET = Map.of(
            "start schema.date", "schema.importDay",
            "end schema.date", "schema.importDay",
            "embargoUntil schema.date", "schema.importDay",
            "sizes missing.code", "missing.importSize");

    private final Bodies bodies;

    ImportCheck(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The request a row stands for, and all faults of the row; the request is whole only where there are none. */
    Bodies.Checked<CampaignRequest> check(ImportRow row, Caller caller) {
        Bodies.Checked<CampaignRequest> checked = bodies.check(row.campaign(), CampaignRequest.class);
        List<Fault> faults = new ArrayList<>(row.faults());
        Set<String> known = faults.stream().map(fault -> fault.cell().column()).collect(Collectors.toSet());
        checked.faults().stream()
                .map(fault -> located(fault, row))
                .filter(fault -> !known.contains(fault.cell().column()))
                .forEach(faults::add);
        if (faults.isEmpty() && !CampaignRules.mayChange(caller, checked.value().lead())) {
            Fault fault = Fault.inBody("lead", checked.value().lead(), "invalid.importLead");
            faults.add(located(fault, row));
        }
        return new Bodies.Checked<>(checked.value(), faults);
    }

    private static Fault located(Fault fault, ImportRow row) {
        String column = fault.name() == null ? null : ImportColumn.headerOf(fault.name());
        String sentence = row.ofSheet()
                ? IN_A_SHEET.getOrDefault(column + " " + fault.sentence(), fault.sentence())
                : fault.sentence();
        return new Fault(
                fault.in(),
                ImportRow.place(row.index(), fault.name()),
                fault.value(),
                new Fault.Cell(row.number(), column),
                sentence,
                fault.arguments());
    }
}
