import ipaddress as ip

address = ip.ip_address("192.168.1.10")
print(address, repr(address), int(address), address + 300, address.packed, address.is_private, address.reverse_pointer)
six = ip.ip_address("2001:db8::ff00:42:8329")
print(six, six.exploded, six.compressed, six.version, six.is_global, ip.ip_address("::1").is_loopback)
network = ip.ip_network("10.0.0.0/29")
print(network, network.netmask, network.hostmask, network.num_addresses, network.broadcast_address, list(network.hosts())[:2])
print([str(n) for n in network.subnets(prefixlen_diff=1)], network.supernet(), network.subnets(new_prefix=31).__next__())
print(ip.ip_address("10.0.0.5") in network, network.overlaps(ip.ip_network("10.0.0.4/30")), network.subnet_of(ip.ip_network("10.0.0.0/8")))
print([str(n) for n in ip.collapse_addresses(map(ip.ip_network, ["10.0.0.0/25", "10.0.0.128/25", "10.0.1.0/24"]))])
print([str(n) for n in ip.summarize_address_range(ip.ip_address("10.0.0.1"), ip.ip_address("10.0.0.6"))])
print([str(n) for n in network.address_exclude(ip.ip_network("10.0.0.2/31"))])
interface = ip.ip_interface("172.16.5.4/12")
print(interface, interface.ip, interface.network, interface.with_netmask)
for bad in ("256.1.1.1", "1.2.3", "::1::", "01.2.3.4", "x"):
    try:
        ip.ip_address(bad)
    except ValueError as error:
        print(error)
try:
    ip.ip_network("10.0.0.1/24")
except ValueError as error:
    print(error)
print(ip.ip_network("10.0.0.1/24", strict=False), ip.ip_address(1), sorted([ip.ip_address("10.0.0.2"), ip.ip_address("9.9.9.9")]))
print(f"{address:b}", f"{address:#x}", ip.v4_int_to_packed(1), ip.ip_address("::ffff:1.2.3.4").ipv4_mapped)
