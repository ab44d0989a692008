#pragma once
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#if __has_include(<com/sun/star/accessibility/XAccessibleStateSet.hpp>)
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#endif

#include <type_traits>

namespace referralbook::tests {

namespace state = com::sun::star::accessibility::AccessibleStateType;

/// Whether a state (state::SHOWING) is among what a context answers. Since LibreOffice 7.5 that is a number with a bit
/// for each, before it was an object.
template <class States, class State> bool is_among(States const& states, State wanted) {
    if constexpr (std::is_integral_v<States>)
        return (states & wanted) != 0;
    else
        return states.is() && states->contains(wanted);
}

template <class State>
bool has_state(
    com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessibleContext> const& one, State wanted) {
    return one.is() && is_among(one->getAccessibleStateSet(), wanted);
}

}
