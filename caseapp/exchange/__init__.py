"""What leaves and enters as files: scenarios, lists, chats and mail."""
