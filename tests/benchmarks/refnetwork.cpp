// What a poll of nymvisor is measured against: one GET by Qt's network access, of a URL whose certificate the
// authority in a PEM file vouches for. Ends with 0 if it was answered with 200.
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("Usage: ref-network URL AUTHORITY.pem\n", stderr);
        return 64;
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(QString::fromLocal8Bit(argv[2])));
    QNetworkRequest request(QUrl(QString::fromLocal8Bit(argv[1])));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &application, [reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        QCoreApplication::exit(status == 200 && !reply->readAll().isEmpty() ? 0 : 1);
    });
    return QCoreApplication::exec();
}
