#pragma once
#include "calc/sharing/server_desk.hpp"
#include "sharing/desk/merge.hpp"

#include <optional>
#include <vector>

namespace referralbook::calc {

/// What a shared workbook keeps about its book: in the properties of the document, so that it is saved and reverted
/// with the sheets, Undo passes it by, and a sheet that is copied elsewhere takes nothing along. No password is in it.
///
/// Nothing where the workbook is not shared.
std::optional<desk_settings> shared_mark(document_ref const& document);
/// Whether a workbook is one of a shared book; quicker than shared_mark.
bool is_shared(document_ref const& document);
void set_shared_mark(document_ref const& document, desk_settings const& what);

/// False for a workbook that leaves older referrals on the server (sharing/carried.hpp).
bool holds_all_referrals(document_ref const& document);

/// Whether somebody has shared, joined or connected this book with this server on this computer before: a workbook
/// names its server, and may come from anybody.
bool is_known_here(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, desk_settings const& what);
void know_here(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, desk_settings const& what);
void remove_shared_mark(document_ref const& document);
void set_how_far(document_ref const& document, how_far const& far);
/// Tables whose sheets an Undo took away, until the server has heard of it.
void set_taken(document_ref const& document, std::set<book::table_id> const& tables);
/// Which columns the workbook has, as sharing::desk::columns_text().
void set_columns(document_ref const& document, std::string const& columns);

/// Whether the user works offline for the time being; to change that is to be saved.
bool works_offline(document_ref const& document);
void set_works_offline(document_ref const& document, bool yes);

/// Takes into the settings how far the workbook is.
void know_how_far(desk_settings& settings, document_ref const& document);

/// Rows that the server takes by now are no conflicts any longer: how many of all are left. `not_taken`: those that it
/// still refuses.
std::size_t forget_taken(document_ref const& document, std::set<sharing::row_name> const& not_taken);

/// What two desks wrote at once and nobody has settled yet.
std::vector<sharing::conflict> kept_conflicts(document_ref const& document);
void keep_conflicts(document_ref const& document, std::vector<sharing::conflict> const& all);
/// As well, where the user has settled others: that is to be saved.
void keep_unsettled(document_ref const& document, std::vector<sharing::conflict> const& all);

}
