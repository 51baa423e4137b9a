package vn.minhbach.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.8.8.8",
            "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.170",
            "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9",
            "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
            "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1",
            "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::1", "3fff::1",
            "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "2130706433", "0x7f.1"})
    void isRefused(String address) throws UnknownHostException {
        InetAddress it;
        try {
            it = InetAddress.getByName(address);
        } catch (UnknownHostException noAddressAtAll) {
            return;
        }
        assertThat(PublicNetworks.contain(it)).as(address).isFalse();
        assertThatThrownBy(
                () -> Target.of("https://example.vn/").check(List.of(InetAddress.getByName("1.1.1.1"), it), false))
                .isInstanceOf(Target.Refused.class)
                .hasMessage("example.vn is at an address that is not public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
            "113.160.1.1", "172.15.255.255", "172.32.0.0", "192.167.255.255",
            "198.17.255.255", "223.255.255.255", "::ffff:8.8.8.8", "2001:4860:4860::8888", "2405:4800::1",
            "2606:4700::1111"})
    void isPublic(String address) throws UnknownHostException {
        assertThat(PublicNetworks.contain(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void withoutTlsOneSpeaksToPrivateAddressesAlone() throws UnknownHostException {
        List<InetAddress> inside = List.of(InetAddress.getByName("10.0.0.1"));
        List<InetAddress> outside = List.of(InetAddress.getByName("1.1.1.1"));
        Target.of("http://hooks.internal/a").check(inside, true);
        Target.of("https://hooks.internal/a").check(inside, true);
        Target.of("https://example.vn/a").check(outside, false);
        assertThatThrownBy(() -> Target.of("http://example.vn/a").check(outside, true))
                .hasMessage("Over the public network messages go by https:// alone");
        assertThatThrownBy(() -> Target.of("http://example.vn/a").check(outside, false))
                .isInstanceOf(Target.Refused.class);
        assertThatThrownBy(() -> Target.of("http://hooks.internal/a").check(inside, false))
                .isInstanceOf(Target.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.vn/hook", "ftp://example.vn", "file:///etc/passwd", "https:///hook",
            "https://lan:bi-mat@example.vn/", "https://example.vn/#a",
            "https://example.vn:0/", "https://example.vn:99999/", "https://exa mple.vn", "https://[fe80::1%25eth0]/",
            "https://", "gopher://example.vn:70/"})
    void isNoAddressOfAReceiver(String address) {
        assertThatThrownBy(() -> Target.of(address)).isInstanceOf(Target.Refused.class);
    }

    @Test
    void anAddressIsTakenApart() {
        assertThat(Target.of("https://example.vn")).isEqualTo(new Target(true, "example.vn", 443, "/"));
        assertThat(Target.of(" http://[2001:db8::1]:8080/hook?a=b%20c "))
                .isEqualTo(new Target(false, "2001:db8::1", 8080, "/hook?a=b%20c"));
        assertThat(Target.of("https://cổng.vn/hook").host()).startsWith("xn--");
    }
}
