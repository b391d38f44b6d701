package be.eenstem.platform.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;

/**
 * A JSON Merge Patch (RFC 7396).
 *
 * @param changes what to set; null removes
 */
public record MergePatch(ObjectNode changes) {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /**
     * What a resource becomes; the given tree is left as it is. A null for what is not there stays, for the check of the
     * whole to find whether there is such a field.
     */
    public ObjectNode appliedTo(ObjectNode current) {
        return merge(current.deepCopy(), changes);
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = patch.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode value = field.getValue();
            if (value.isNull() && target.has(field.getKey())) {
                target.remove(field.getKey());
            } else if (value instanceof ObjectNode nested) {
                JsonNode old = target.get(field.getKey());
                ObjectNode base = old instanceof ObjectNode object ? object : target.objectNode();
                target.set(field.getKey(), merge(base, nested));
            } else {
                target.set(field.getKey(), value);
            }
        }
        return target;
    }
}
