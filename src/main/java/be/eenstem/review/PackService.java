package be.eenstem.review;

import be.eenstem.plan.PlannedConflict;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.text.Messages;
import be.eenstem.review.DecisionView.Condition;
import be.eenstem.review.pack.PackContent;
import be.eenstem.review.pack.PackDecision;
import be.eenstem.review.pack.PackPdf;
import be.eenstem.review.pack.PackSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Makes the pack for a meeting of the college. */
@ApplicationScoped
@Transactional
class PackService {

    private final PackReader reader;
    private final ReviewService reviews;
    private final PackPdf pdf;
    private final PackSheet sheet;

    PackService(PackReader reader, ReviewService reviews, PackPdf pdf, PackSheet sheet) {
        this.reader = reader;
        this.reviews = reviews;
        this.pdf = pdf;
        this.sheet = sheet;
    }

    void writePdf(UUID plan, int number, Locale locale, Path file) {
        write(plan, number, locale, file, pdf::write);
    }

    void writeSheet(UUID plan, int number, Locale locale, Path file) {
        write(plan, number, locale, file, sheet::write);
    }

    @FunctionalInterface
    private interface Writer {
        void write(PackContent content, OutputStream out);
    }

    private void write(UUID plan, int number, Locale locale, Path file, Writer writer) {
        PackReader.Frame frame = reader.frame(plan, number, locale);
        PackContent content = reader.content(frame, decisions(plan, number, frame));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PackDecision> decisions(UUID plan, int number, PackReader.Frame frame) {
        return reviews.agenda(plan, number).stream()
                .map(item -> decision(item, frame.titles(), frame.names()))
                .toList();
    }

    private static PackDecision decision(AgendaItemView item, Map<UUID, String> titles, PackNames names) {
        DecisionView decision = item.decision();
        Period days =
                item.conflict() == null ? null : item.conflict().conflict().overlap();
        return new PackDecision(
                Messages.say(names.locale(), "pack.item." + item.kind()),
                subject(item, titles, names),
                days == null ? null : days.start(),
                days == null ? null : days.end(),
                item.advice() == null ? null : item.advice().text(),
                decision == null ? null : decision.outcome(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.at().toLocalDate(),
                decision != null && decision.corrects() != null,
                decision == null ? List.of() : conditions(decision, names),
                decision == null ? List.of() : names.organizations(decision.present()));
    }

    private static List<PackDecision.Condition> conditions(DecisionView decision, PackNames names) {
        return decision.conditions().stream()
                .map((Condition condition) -> new PackDecision.Condition(
                        condition.text(),
                        names.organization(condition.owner()),
                        condition.due(),
                        condition.fulfilment() != null))
                .toList();
    }

    private static String subject(AgendaItemView item, Map<UUID, String> titles, PackNames names) {
        return switch (item.kind()) {
            case "campaign" -> item.campaign().campaign().title();
            case "conflict" -> conflict(item.conflict().conflict(), titles, names);
            case "objection" ->
                names.organization(item.objection().organization()) + ": "
                        + item.objection().text();
            default -> null;
        };
    }

    private static String conflict(PlannedConflict conflict, Map<UUID, String> titles, PackNames names) {
        String type = names.of("conflictTypes", conflict.type());
        List<String> about = PackReader.subjects(conflict, titles, names);
        return about.isEmpty() ? type : type + ": " + String.join(" / ", about);
    }
}
