#pragma once
#include <string>

namespace referralbook::sharing {

/// The version of the tables; they only gain columns while it stays the same.
inline constexpr int schema_version = 1;

/// The SQL that makes the tables of shared books in a database, with the roles that desks and readers are given:
/// docs/sharing.sql. It comes from the schema of the workbook. Where they are there already it adds the columns that an
/// earlier version lacks, and changes nothing else.
std::string shared_ddl();

}
