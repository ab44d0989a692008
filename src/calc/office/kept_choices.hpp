#pragma once
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace referralbook::calc {

/// What was kept under this name of registry/Choices.xcs; void where nothing is. Choices of the person who sits here,
/// "OpenDeck", are kept in the office's profile, for all workbooks.
com::sun::star::uno::Any kept_choice(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, char const* name);

/// The same as a text; "" where nothing is kept.
std::string kept_text(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, char const* name);

/// Keeps it from now on.
void keep_choice(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    char const* name, com::sun::star::uno::Any const& value);

/// The name of the person who sits here: what was typed as such last, else the name in the office's own options
/// (Tools > Options > User Data); "" where neither is known. "" is remembered as: that name.
std::string person_here(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);
void remember_person_here(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string const& name);

}
