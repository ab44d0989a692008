#include "sharing/server/rights_text.hpp"

namespace referralbook::sharing {

std::string may_make_tables_text() {
    return "select case when has_database_privilege(current_database(),'create') and (rolsuper or rolcreaterole) "
           "then 't' else 'f' end from pg_roles where rolname=current_user";
}

std::string may_make_books_text() {
    return "select case when has_table_privilege('rb.book','insert') then 't' else 'f' end";
}

}
