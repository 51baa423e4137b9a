package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** The values of JSON as graphql-java takes variables. */
final class JsonValues {

    private JsonValues() {
    }

    static Map<String, Object> of(JsonObject object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEach((name, value) -> values.put(name, of(value)));
        return values;
    }

    private static Object of(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> of(value.asJsonObject());
            case ARRAY -> of(value.asJsonArray());
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static List<Object> of(JsonArray array) {
        List<Object> values = new ArrayList<>();
        array.forEach(each -> values.add(of(each)));
        return values;
    }

    private static Number number(JsonNumber number) {
        return number.isIntegral() ? number.bigIntegerValue() : number.bigDecimalValue();
    }
}
