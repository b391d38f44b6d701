package be.eenstem.reminder;

import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.job.Jobs;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells what was due to whom, and what became of it. */
@ApplicationScoped
@Transactional
class ReminderService {

    private final ReminderRepository repository;
    private final ReminderStore store;
    private final ReminderPresenter presenter;
    private final Jobs jobs;
    private final CurrentCaller caller;
    private final Clock clock;

    ReminderService(
            ReminderRepository repository,
            ReminderStore store,
            ReminderPresenter presenter,
            Jobs jobs,
            CurrentCaller caller,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.presenter = presenter;
        this.jobs = jobs;
        this.caller = caller;
        this.clock = clock;
    }

    Slice<ReminderView> list(ReminderFilter filter) {
        Slice<Reminder> found = repository.list(filter, caller.get(), LocalDate.now(clock));
        return found.with(presenter.views(found.items()));
    }

    /** Fails with 404 where there is none, or none that the caller may see. */
    ReminderView get(UUID id) {
        return view(found(id));
    }

    /** Has the mails of one that failed tried again; fails with 409 where it did not fail. */
    ReminderView retry(UUID id) {
        Reminder reminder = found(id);
        if (!reminder.state.equals("failed")) {
            throw ProblemException.of(ProblemType.INVALID_TRANSITION, "problem.invalidTransition.notFailed");
        }
        jobs.retry(repository.deliveries(id).stream()
                .map(ReminderRepository.Delivery::message)
                .toList());
        store.reopen(id);
        return view(found(id));
    }

    Slice<InboxMessageView> inbox(InboxFilter page, Locale locale) {
        Slice<Reminder> found = repository.inbox(page, caller.get(), LocalDate.now(clock));
        return found.with(presenter.messages(found.items(), locale));
    }

    InboxMessageView message(UUID id, Locale locale) {
        Reminder found = repository
                .inInbox(id, caller.get(), LocalDate.now(clock))
                .orElseThrow(() -> ProblemException.notFound(id));
        return presenter.messages(List.of(found), locale).get(0);
    }

    InboxMessageView mark(UUID id, boolean read, Locale locale) {
        message(id, locale);
        repository.mark(id, read ? OffsetDateTime.now(clock) : null);
        return message(id, locale);
    }

    private Reminder found(UUID id) {
        return repository.find(id, caller.get(), LocalDate.now(clock)).orElseThrow(() -> ProblemException.notFound(id));
    }

    private ReminderView view(Reminder reminder) {
        return presenter.view(
                reminder,
                repository.deliveries(reminder.id).stream().map(this::shown).toList());
    }

    private ReminderView.Delivery shown(ReminderRepository.Delivery delivery) {
        return new ReminderView.Delivery(
                delivery.message(),
                delivery.address(),
                delivery.day(),
                delivery.state().equals("done") ? "sent" : delivery.state(),
                delivery.attempts(),
                presenter.here(delivery.sentAt()),
                presenter.here(delivery.nextAt()),
                jobs.failures(delivery.message()).stream()
                        .map(failure -> new ReminderView.Failure(presenter.here(failure.at()), failure.problem()))
                        .toList());
    }
}
