package be.eenstem.contact;

import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How one address wants to be reached; the database makes it when an organization lists the address. */
@Entity
@Table(name = "contact_setting")
class ContactSetting {

    @Id
    UUID id;

    @Column(updatable = false)
    String address;

    String language;
    String channel;
    String digest;

    @Column(name = "quiet_days")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> quietDays = List.of();

    @Column(name = "opted_out")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> optedOut = List.of();

    @Column(updatable = false)
    UUID unsubscribe;

    @Version
    int version;

    void update(ContactSettingRequest request) {
        language = request.language();
        channel = request.channel();
        digest = request.digest();
        quietDays = request.quietDays() == null ? List.of() : request.quietDays();
        optedOut = request.optedOut() == null ? List.of() : request.optedOut();
    }

    String etag() {
        return Etags.of(version);
    }
}
