/*
 * What a failing program says of itself: messages of databases, stack traces,
 * the pages of servers.  Their words are the programs' own.
 */

#include "llmg_rules.h"


#define LEAK(n, c, lit, pat, mx, yes, no)                                     \
    {                                                                         \
        .name = n,                                                            \
        .type = "ERROR_LEAK",                                                 \
        .severity = LLMG_SEVERITY_LOW,                                        \
        .confidence = c,                                                      \
        .caseless = 1,                                                        \
        .max = mx,                                                            \
        .literals = lit,                                                      \
        .pattern = pat,                                                       \
        .match = yes,                                                         \
        .no_match = no                                                        \
    }

/* the rest of the message, in its line */
#define REST  "[^\\n]{0,200}"


const llmg_rule_t  llmg_rules_leak[] = {

    LEAK("leak.sql_oracle", 75,
         llmg_list("ORA-0", "ORA-1", "ORA-2", "PLS-0"),
         "(?:ORA|PLS)-[0-9]{5}(?::" REST ")?", 216,
         llmg_list("ORA-00933: SQL command not properly ended"),
         llmg_list("ORA-1 is a ship", "aurora-00933")),

    LEAK("leak.sql_message", 75,
         llmg_list("you have an error in your sql syntax",
                   "unclosed quotation mark after",
                   "quoted string not properly terminated",
                   "the used select statements have different",
                   "DB2 SQL error", "SQLSTATE=", "SQLSTATE[", "SQLCODE=",
                   "Dynamic SQL Error", "DM_QUERY_E_SYNTAX",
                   "XPATH syntax error", "unterminated quoted string at",
                   "Unexpected end of command in statement",
                   "Incorrect syntax near", "near \"select\": syntax error",
                   "pg_query()", "pg_exec()", "supplied argument is not a",
                   "Microsoft OLE DB Provider for", "ODBC SQL Server Driver",
                   "JET Database Engine", "[Ingres ODBC Driver]",
                   "Ingres SQLSTATE", "Sybase message", "Sybase: Server",
                   "SQLite3::query", "SQLite/JDBCDriver",
                   "unrecognized token: \"", "mysql_fetch", "mysql_num_rows",
                   "mysqli_", "mssql_query()", "maxdb_query()",
                   "maxdb::query()", "valid MySQL result",
                   "MySqlClient.", "System.Data.SqlClient",
                   "org.hibernate.exception", "SQLException",
                   "PSQLException", "org.postgresql.util"),
         "[^\\n]{4,200}", 216,
         llmg_list("ERROR: You have an error in your SQL syntax; check",
                   "java.sql.SQLException: illegal character"),
         llmg_list("what does a syntax error look like",
                   "learn sql syntax in a day")),

    LEAK("leak.php", 70,
         llmg_list("PHP Warning:", "PHP Fatal error:", "PHP Parse error:",
                   "PHP Notice:", "PHP Deprecated:", "Fatal error: Uncaught",
                   "Warning: include(", "Warning: require(",
                   "failed to open stream:", "Call to undefined function",
                   "Undefined index:", "Undefined variable:"),
         "[^\\n]{4,240}", 248,
         llmg_list("PHP Warning:  foo() in /var/www/x.php on line 3"),
         llmg_list("a php warning is a message")),

    LEAK("leak.java", 70,
         llmg_list("java.lang.", "java.io.", "java.net.", "java.util.",
                   "java.sql.", "javax.servlet.", "jakarta.servlet.",
                   "org.springframework.", "org.apache.jasper.",
                   "org.apache.catalina.", "org.hibernate.",
                   "com.fasterxml.jackson.", "Exception in thread \""),
         "(?:(?:javax?|jakarta|org|com)\\.[a-z0-9.]{5,101}"
         "(?<=[a-z]{3})(?:Exception|Error)\\b(?::" REST ")?"
         "|Exception in thread \"[^\"\\n]{1,40}\"" REST ")", 248,
         llmg_list("java.lang.NullPointerException",
                   "org.apache.jasper.JasperException: Unable to compile"),
         llmg_list("import java.util.List;", "java.lang.String name")),

    LEAK("leak.stack_trace", 75,
         llmg_list("Traceback (most recent call last)",
                   "goroutine 1 [running]", "panic: runtime error",
                   "Unhandled Exception:", "System.NullReferenceException",
                   "System.Web.HttpException", "Server Error in '/",
                   "at System.", "   at Microsoft.AspNet",
                   "thread 'main' panicked at"),
         "[^\\n]{8,200}", 216,
         llmg_list("Traceback (most recent call last):",
                   "thread 'main' panicked at src/main.rs:2"),
         llmg_list("a traceback shows calls", "at system start")),

    LEAK("leak.ruby", 70,
         llmg_list("ActiveRecord::", "ActionController::", "ActionView::",
                   "NoMethodError", "NameError (", "NameError:",
                   "SyntaxError (", "ArgumentError:", "ArgumentError (",
                   "TypeError: no implicit", "undefined method `",
                   "undefined method '", "undefined local variable or",
                   "LoadError (", "<%= @", "#{@", "#{user."),
         "(?:Active[A-Z][a-z]{3,12}|Action[A-Z][a-z]{3,12})::[A-Za-z:]{3,60}"
         REST "|NoMethodError" REST "|(?:Name|Syntax|Load|Argument)Error [(:]"
         REST "|(?:Argument|Name)Error:" REST "|TypeError: no implicit" REST
         "|undefined (?:method|local)" REST "|<%= @[^\\n%]{1,80}%>"
         "|#\\{(?:@|user\\.)[^\\n}]{1,60}\\}", 248,
         llmg_list("ActiveRecord::RecordNotFound (Couldn't find Post)",
                   "<%= @user.name %>"),
         llmg_list("an ArgumentError is raised", "<%= name %>")),

    LEAK("leak.server_page", 70,
         llmg_list("<title>404.", "<title>500.", "<title>403.",
                   "<title>r57 ", "<title>c99", "- WSO ", "Wso 2",
                   "<title>Webshell", "<title>RHTOOLS",
                   "Microsoft VBScript runtime error", "ASP.NET is configured",
                   "Active Server Pages error", "ADODB.Command",
                   "<b>Version Information:</b>"),
         "[^\\n]{4,160}", 176,
         llmg_list("<title>404.14 - URL too long.</title>"),
         llmg_list("<title>About us</title>", "page 404.1 of the book")),

    { .name = NULL }
};
