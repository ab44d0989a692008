#pragma once
#include "sharing/server/server_address.hpp"
#include "sharing/words/lost_way.hpp"

#include <com/sun/star/sdbc/XConnection.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <expected>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// What the server said to one message.
struct server_answer {
    /// done: all of it happened. refused: the server said no, nothing of it happened. lost: the connection is gone, and
    /// whether it happened is not known; make a new link and read the history.
    enum class state { done, refused, lost };
    state how = state::lost;
    std::vector<std::vector<std::string>> rows;   ///< of the last statement, every value as the server's own text
};

/// While it lives, each answer that a server gives to a link of this thread is told: on a slow line many come one after
/// the other, and the server is not silent.
class answers_told {
public:
    explicit answers_told(std::function<void()> told);
    ~answers_told();
    answers_told(answers_told const&) = delete;
    answers_told& operator=(answers_told const&) = delete;
};

/// Why there is no connection: the sentence for the user, and its kind.
struct no_connection {
    std::string sentence{};
    sharing::lost_way why = sharing::lost_way::unknown;
};

/// One connection to the server of a shared book, through the office's own PostgreSQL driver. This is the one place
/// that knows the driver, and it asks it for as little as can be: one text goes out, one table of texts comes back.
///
/// The calls wait for the server: never from the main thread, and one link from one thread. What the driver says when
/// something fails is never passed on: it repeats the message with the data in it, in the language of the system.
class sdbc_link {
public:
    /// Connects. "" as password leaves it to ~/.pgpass, the service file or the client's certificate. Refuses with one
    /// sentence where the driver is not installed, the server cannot be reached or does not let us in.
    static std::expected<sdbc_link, no_connection> connect(
        com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        sharing::server_address const& address, std::string_view password);

    ~sdbc_link();
    sdbc_link(sdbc_link&& other) noexcept;
    sdbc_link& operator=(sdbc_link&& other) noexcept;
    sdbc_link(sdbc_link const&) = delete;
    sdbc_link& operator=(sdbc_link const&) = delete;

    /// Sends one message of one or more statements parted by ';'. The server runs it as one transaction: all of it
    /// happens, or nothing. Select what may be NULL as coalesce(cast(x as text),''): a NULL costs the driver an
    /// exception, and reads as "".
    server_answer send(std::string_view message);
    /// False once a message was lost.
    bool is_connected() const { return connection_.is(); }

private:
    explicit sdbc_link(com::sun::star::uno::Reference<com::sun::star::sdbc::XConnection> const& connection);
    std::vector<std::vector<std::string>> run(std::string_view message) const;

    com::sun::star::uno::Reference<com::sun::star::sdbc::XConnection> connection_;
};

}
