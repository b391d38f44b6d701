package be.eenstem.sync;

import be.eenstem.campaign.CampaignSelection;
import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@Entity
class Subscription {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID account;
    String organization;
    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    CampaignSelection filter = CampaignSelection.ALL;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> parts = SubscriptionRequest.PARTS;

    String language;
    String alarm;

    @Column(name = "secret_hash")
    byte[] secretHash;

    @Column(name = "created_at")
    OffsetDateTime createdAt;

    @Column(name = "changed_at")
    OffsetDateTime changedAt;

    @Column(name = "last_used_at", insertable = false, updatable = false)
    OffsetDateTime lastUsedAt;

    @Column(name = "revoked_at")
    OffsetDateTime revokedAt;

    @Version
    int version;

    /** @param spoken the language of its owner, where the request names none */
    void update(SubscriptionRequest request, String spoken, OffsetDateTime now) {
        name = request.name();
        filter = Objects.requireNonNullElse(request.filter(), CampaignSelection.ALL);
        parts = Objects.requireNonNullElse(request.parts(), SubscriptionRequest.PARTS);
        language = Objects.requireNonNullElse(request.language(), spoken);
        alarm = request.alarm();
        changedAt = now;
    }

    String etag() {
        return Etags.of(version);
    }
}
