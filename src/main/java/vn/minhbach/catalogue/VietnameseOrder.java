package vn.minhbach.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * The order of Vietnamese names, as CLDR has it: A, Ă, Â, B, C, D, Đ, E …, and spaces count: Bà Rịa before Bạc Liêu.
 * The JDK's own collator leaves spaces aside.
 */
public final class VietnameseOrder {

    private static final Collator COLLATOR = Collator.getInstance(new ULocale("vi")).freeze();
    /** By the names themselves, which the records of all releases share, for as long as these are there. */
    private static final LoadingCache<String, byte[]> KEYS = Caffeine.newBuilder().weakKeys()
            .build(name -> COLLATOR.getCollationKey(name).toByteArray());

    private VietnameseOrder() {
    }

    /** @param name never null */
    public static <T> Comparator<T> by(Function<? super T, String> name) {
        return Comparator.comparing((T each) -> KEYS.get(name.apply(each)), Arrays::compareUnsigned)
                .thenComparing(name);
    }
}
