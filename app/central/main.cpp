#include "core/centre/centre.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <string>

namespace {

constexpr int kFailed = 1;

struct Options {
    std::string folder;
    quint16 port = 8080;
    bool printKey = false;
};

int complain(const core::Error &error)
{
    std::fprintf(stderr, "sportello-central: %s\n", qUtf8Printable(error.detail));
    return kFailed;
}

int printKey(const QString &folder)
{
    const auto jwk = core::centre::Centre::publicKeyOf(folder);
    if (!jwk)
        return complain(jwk.error());
    std::printf("%s\n", QJsonDocument(*jwk).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int serve(const QString &folder, quint16 port)
{
    // Blocked before any thread starts, so that every thread inherits it and only sigwait sees
    // them.
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);

    const core::SystemClock clock;
    core::centre::Centre centre;
    core::centre::CentreOptions options;
    options.port = port;
    const auto started = centre.start(folder, clock, options);
    if (!started)
        return complain(started.error());
    std::printf("in ascolto su %s/v1\n", qUtf8Printable(centre.url()));
    std::fflush(stdout);
    int ending = 0;
    sigwait(&endings, &ending);
    centre.stop();
    return 0;
}

}   // namespace

int main(int argc, char **argv)
{
    CLI::App line{"Centro di raccolta di riferimento: riceve le domande e ne rilascia la ricevuta.",
                  "sportello-central"};
    Options options;
    line.add_option("--folder", options.folder, "Cartella dei dati; creata se manca")->required();
    line.add_option("--port", options.port, "Porta su 127.0.0.1; 0 per una qualsiasi libera")
        ->capture_default_str();
    line.add_flag("--print-key", options.printKey,
                  "Stampa la chiave pubblica (JWK) che firma le ricevute ed esce");
    line.set_version_flag("--version", std::string("sportello-central " SPORTELLO_VERSION));
    CLI11_PARSE(line, argc, argv);

    // Qt finds its database driver through the application object.
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(options.folder.c_str());
    return options.printKey ? printKey(folder) : serve(folder, options.port);
}
