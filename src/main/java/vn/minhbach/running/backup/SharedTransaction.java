package vn.minhbach.running.backup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

import javax.sql.DataSource;

/**
 * A transaction for somebody who would begin and end transactions of their own, as Flyway does with each migration:
 * what they do is part of this one, and is there or not there with all else of it.
 */
final class SharedTransaction {

    /** What whoever owns the transaction does, and nobody else. */
    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit", "close", "abort",
            "setReadOnly", "setTransactionIsolation");

    private SharedTransaction() {
    }

    /** @param connection on which the transaction has begun; all who ask for a connection get this one */
    static DataSource of(Connection connection) {
        Connection shared = proxy(Connection.class, (self, method, arguments) -> {
            boolean ends = ENDS.contains(method.getName());
            // Going back to a savepoint is no end.
            return ends && !(arguments != null && method.getName().equals("rollback")) ? null
                    : invoke(connection, method, arguments);
        });
        return proxy(DataSource.class, (self, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return shared;
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type
                .cast(Proxy.newProxyInstance(SharedTransaction.class.getClassLoader(), new Class<?>[]{type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
