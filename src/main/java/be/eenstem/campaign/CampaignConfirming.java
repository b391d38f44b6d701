package be.eenstem.campaign;

import java.util.UUID;

/**
 * A campaign is about to be confirmed. Fired in the transaction of the move, before anything of it is written: an observer
 * that throws a {@link be.eenstem.platform.problem.ProblemException} stops it, and the caller is told that problem.
 *
 * @param campaign its id; it is proposed still
 */
public record CampaignConfirming(UUID campaign) {}
