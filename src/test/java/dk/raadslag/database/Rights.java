package dk.raadslag.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a database says of who may do what in it, but for its owner, a line each: so that two can be compared. */
public final class Rights {

    private static final String QUESTION = """
            SELECT what || ' ' || coalesce(r.rolname, 'PUBLIC') || ' ' || privilege_type FROM (
                SELECT c.oid::regclass::text AS what, c.relowner AS owner, a.grantee, a.privilege_type FROM pg_class c,
                    aclexplode(coalesce(c.relacl, acldefault((CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END)::"char", c.relowner))) a
                    WHERE c.relkind IN ('r', 'v', 'm', 'S')
                        AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('raadslag', 'flowable', 'offentlig'))
                UNION ALL SELECT p.oid::regprocedure::text, p.proowner, a.grantee, a.privilege_type FROM pg_proc p,
                    aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                    WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('raadslag', 'flowable', 'offentlig'))
                UNION ALL SELECT 'schema ' || n.nspname, n.nspowner, a.grantee, a.privilege_type FROM pg_namespace n,
                    aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
                    WHERE n.nspname IN ('raadslag', 'flowable', 'offentlig', 'public')
                UNION ALL SELECT 'database', d.datdba, a.grantee, a.privilege_type FROM pg_database d,
                    aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a WHERE d.datname = current_database()
                UNION ALL SELECT 'new ' || d.defaclobjtype::text || ' in ' || d.defaclnamespace::regnamespace::text, d.defaclrole, a.grantee,
                    a.privilege_type FROM pg_default_acl d, aclexplode(d.defaclacl) a
            ) x LEFT JOIN pg_roles r ON r.oid = x.grantee WHERE x.grantee <> x.owner
            UNION ALL SELECT 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || roles::text || ' ' || cmd
                || ' ' || coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies
            UNION ALL SELECT 'setting ' || r.rolname || ' ' || s.setconfig::text FROM pg_db_role_setting s
                JOIN pg_roles r ON r.oid = s.setrole WHERE r.rolname LIKE 'raadslag%'
            ORDER BY 1""";

    private Rights() {}

    public static List<String> of(DataSource database) {
        return JdbcClient.create(database).sql(QUESTION).query(String.class).list();
    }
}
